package org.zhihe.casework.procedure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The moves a procedure may make, as data. A state without moves ends the procedure. */
public final class Transitions<S extends Enum<S>> {
    private final Class<S> states;
    private final Map<S, Set<S>> moves;
    private final Map<S, S> again;

    private Transitions(Class<S> states) {
        this.states = states;
        this.moves = new EnumMap<>(states);
        this.again = new EnumMap<>(states);
    }

    public static <S extends Enum<S>> Transitions<S> of(Class<S> states) {
        return new Transitions<>(states);
    }

    @SafeVarargs
    public final Transitions<S> allow(S from, S... to) {
        Set<S> targets = moves.computeIfAbsent(from, any -> EnumSet.noneOf(states));
        for (S target : to) {
            targets.add(target);
        }
        return this;
    }

    /** Writes down a way back from an end. It is no move: the state still ends the procedure, and only {@link #reopen} takes it. */
    public Transitions<S> allowAgain(S end, S to) {
        again.put(end, to);
        return this;
    }

    public boolean permits(S from, S to) {
        return after(from).contains(to);
    }

    public Set<S> after(S from) {
        return Collections.unmodifiableSet(moves.getOrDefault(from, EnumSet.noneOf(states)));
    }

    /** Where a procedure that ended in this state begins anew, if it ever does. */
    public Optional<S> afterReopening(S end) {
        return Optional.ofNullable(again.get(end));
    }

    public boolean ends(S state) {
        return after(state).isEmpty();
    }

    public Class<S> states() {
        return states;
    }

    /** Returns {@code to}, or refuses with {@link TransitionRefused} when no such move is written down. */
    public S move(S from, S to) {
        if (!permits(from, to)) {
            throw new TransitionRefused(from, to);
        }
        return to;
    }

    /** Returns where the ended procedure begins anew, or refuses with {@link TransitionRefused}. */
    public S reopen(S end, S to) {
        if (again.get(end) != to) {
            throw new TransitionRefused(end, to);
        }
        return to;
    }
}
