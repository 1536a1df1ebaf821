package org.zhihe.casework.paper;

/** How a paper is handed over (处罚法 61; 民事诉讼法 88-95). */
public enum DeliveryMode {
    IN_PERSON,
    POST,
    /** Only where the party has agreed to it in writing; the note says when. */
    ELECTRONIC,
    /** The party does not take it: left at its place, with witnesses or pictures. */
    LEFT,
    /** Nobody knows where the party is. */
    PUBLIC_NOTICE,
    /** Through another body that is near. */
    ENTRUSTED
}
