package org.zhihe.casework.matter;

/** Is told of everything that is entered in the journal, in the same transaction. */
public interface Witness {
    void saw(long matterId, MatterEvent event, Actor actor);
}
