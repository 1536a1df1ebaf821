package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import java.util.Collections;
import java.util.Set;
import org.zhihe.casework.document.LetterKind;
import org.zhihe.casework.matter.ProcedureKind;

/**
 * When a kind of paper may be issued, to whom, and how it is numbered.
 *
 * @param result that must have been decided; null when any or none will do
 * @param after what must have been noted or must hold; null when nothing
 * @param before what must not have been noted and must not hold
 * @param letter the series its numbers come from
 * @param numberedBy the fact that holds its number when the act has given it one
 */
record Occasion(
        ProcedureKind procedure,
        PaperAddressee addressee,
        LetterKind letter,
        Set<Enum<?>> states,
        @Nullable Enum<?> result,
        @Nullable Enum<?> after,
        Set<Enum<?>> before,
        @Nullable PaperFact numberedBy) {

    static Occasion of(ProcedureKind procedure, PaperAddressee addressee, LetterKind letter, Enum<?>... states) {
        return new Occasion(procedure, addressee, letter, Set.of(states), null, null, Set.of(), null);
    }

    Occasion with(Enum<?> decided) {
        return new Occasion(procedure, addressee, letter, states, decided, after, before, numberedBy);
    }

    Occasion after(Enum<?> act) {
        return new Occasion(procedure, addressee, letter, states, result, act, before, numberedBy);
    }

    Occasion before(Enum<?>... acts) {
        return new Occasion(procedure, addressee, letter, states, result, after, Set.of(acts), numberedBy);
    }

    Occasion numberedBy(PaperFact number) {
        return new Occasion(procedure, addressee, letter, states, result, after, before, number);
    }

    boolean at(Stage stage) {
        return stage.procedure() == procedure
                && states.contains(stage.status())
                && (result == null || result == stage.result())
                && (after == null || stage.done().contains(after))
                && Collections.disjoint(before, stage.done());
    }
}
