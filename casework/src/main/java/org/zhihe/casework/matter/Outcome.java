package org.zhihe.casework.matter;

/** What the office did in the end; whether the party finds it resolved is another question. */
public enum Outcome {
    SETTLED,
    SETTLED_AND_CONFIRMED,
    NOT_SETTLED,
    PENALISED,
    NOT_PENALISED,
    ADJUDICATED,
    IN_COURT,
    ADVISED,
    HANDED_OVER
}
