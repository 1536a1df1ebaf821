package org.zhihe.admin.step;

/** What a step that stands beside the work is about: headings of the list on the page of a matter, in this order. */
public enum Topic {
    /** The parties, and who they are. */
    PARTIES,
    /** What is in the record, and what was looked up or established. */
    EVIDENCE,
    /** The clocks. */
    CLOCKS,
    /** Others who take part, are asked or watch. */
    COOPERATION,
    /** What belongs to the matter, and who keeps away from it. */
    FILE,
    /** Another way than the one it goes: seldom needed, so it comes last. */
    WAY
}
