package org.zhihe.casework.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionsTest {
    /** One pair of states of one machine. */
    record Pair<S extends Enum<S>>(Machine<S> machine, S from, S to) {
        @Override
        public String toString() {
            return machine + ": " + from + " to " + to;
        }
    }

    static Stream<Machine<?>> machines() {
        return Machine.all();
    }

    static Stream<Pair<?>> everyPairOfStates() {
        return Machine.all().flatMap(TransitionsTest::pairs);
    }

    private static <S extends Enum<S>> Stream<Pair<S>> pairs(Machine<S> machine) {
        return Arrays.stream(machine.states())
                .flatMap(from -> Arrays.stream(machine.states()).map(to -> new Pair<>(machine, from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    <S extends Enum<S>> void aMoveSucceedsIfItIsWrittenDownAndIsRefusedOtherwise(Pair<S> pair) {
        Transitions<S> moves = pair.machine().moves();
        if (moves.after(pair.from()).contains(pair.to())) {
            assertThat(moves.move(pair.from(), pair.to())).isEqualTo(pair.to());
        } else {
            assertThatThrownBy(() -> moves.move(pair.from(), pair.to()))
                    .isInstanceOfSatisfying(TransitionRefused.class, refusal -> {
                        assertThat(refusal.messageKey()).isEqualTo("refusal.transition");
                        assertThat(refusal.arguments()).containsExactly(pair.from(), pair.to());
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void aMachineHasAtMostTenStates(Machine<S> machine) {
        assertThat(machine.states()).hasSizeBetween(2, 10);
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void everyStateCanBeReachedFromTheFirst(Machine<S> machine) {
        assertThat(machine.reachable()).containsExactlyInAnyOrder(machine.states());
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void fromEveryStateAnEndCanBeReached(Machine<S> machine) {
        Transitions<S> moves = machine.moves();
        assertThat(machine.states()).allSatisfy(state -> assertThat(leadsToAnEnd(moves, state, machine.states().length))
                .isTrue());
    }

    private static <S extends Enum<S>> boolean leadsToAnEnd(Transitions<S> moves, S state, int steps) {
        return moves.ends(state)
                || steps > 0 && moves.after(state).stream().anyMatch(next -> leadsToAnEnd(moves, next, steps - 1));
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void noStateMovesToItself(Machine<S> machine) {
        assertThat(machine.states()).noneMatch(state -> machine.moves().permits(state, state));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    <S extends Enum<S>> void onlyWhatIsWrittenDownBeginsAnewAndOnlyFromAnEnd(Pair<S> pair) {
        Transitions<S> moves = pair.machine().moves();
        if (moves.afterReopening(pair.from()).filter(pair.to()::equals).isPresent()) {
            assertThat(moves.ends(pair.from())).isTrue();
            assertThat(moves.permits(pair.from(), pair.to())).isFalse();
            assertThat(moves.reopen(pair.from(), pair.to())).isEqualTo(pair.to());
        } else {
            assertThatThrownBy(() -> moves.reopen(pair.from(), pair.to())).isInstanceOf(TransitionRefused.class);
        }
    }

    @Test
    void aStateThatEndsHasNoMoves() {
        assertThat(Machine.all()).allSatisfy(TransitionsTest::endsHaveNoMoves);
    }

    private static <S extends Enum<S>> void endsHaveNoMoves(Machine<S> machine) {
        assertThat(machine.states())
                .anyMatch(machine.moves()::ends)
                .filteredOn(machine.moves()::ends)
                .allMatch(state -> machine.moves().after(state).isEmpty());
    }
}
