package org.zhihe.casework.question;

/** Who says it to whom. */
public enum Direction {
    /** A party to the desk that has the matter. */
    QUESTION,
    /** The desk to the party. */
    ANSWER
}
