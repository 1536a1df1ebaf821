package org.zhihe.casework.paper;

/** The parts of a paper, in their order; each has a heading but the first. A kind has those its wording has. */
public enum PaperPart {
    /** Whom and what it is about. Every paper has it. */
    OPENING,
    FACTS,
    REASONS,
    DECISION,
    /** Where and how to comply, and where to go against it (处罚法 59). */
    WAYS,
    /** What the reader may do against it and by when: taken from the wording as it is, never typed. */
    RIGHTS;

    /** Whether the officer may write in it. */
    public boolean editable() {
        return this != RIGHTS;
    }
}
