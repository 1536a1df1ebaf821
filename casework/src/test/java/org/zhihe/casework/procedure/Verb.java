package org.zhihe.casework.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What can be done with an aggregate, and where it leads from each state; refused from states it leads nowhere from. */
public final class Verb<A, S extends Enum<S>> {
    private final String name;
    private final Consumer<A> act;
    private final Map<S, S> leads;

    private Verb(String name, Consumer<A> act, Map<S, S> leads) {
        this.name = name;
        this.act = act;
        this.leads = leads;
    }

    /** Leads to the one state, from wherever the table permits. */
    public static <A, S extends Enum<S>> Verb<A, S> to(S target, Transitions<S> moves, String name, Consumer<A> act) {
        Map<S, S> leads = new EnumMap<>(moves.states());
        Arrays.stream(moves.states().getEnumConstants())
                .filter(from -> moves.permits(from, target))
                .forEach(from -> leads.put(from, target));
        return new Verb<>(name, act, leads);
    }

    /** Leads back from an end, from wherever the table lets something begin anew there. */
    public static <A, S extends Enum<S>> Verb<A, S> again(
            S target, Transitions<S> moves, String name, Consumer<A> act) {
        Map<S, S> leads = new EnumMap<>(moves.states());
        for (S end : moves.states().getEnumConstants()) {
            moves.afterReopening(end).filter(target::equals).ifPresent(to -> leads.put(end, to));
        }
        return new Verb<>(name, act, leads);
    }

    /** Though the table permits the move, this is not the verb for it. */
    @SafeVarargs
    public final Verb<A, S> butNotFrom(S... states) {
        for (S state : states) {
            leads.remove(state);
        }
        return this;
    }

    /** Changes something else than the state. */
    @SafeVarargs
    public final Verb<A, S> stayingIn(S... states) {
        for (S state : states) {
            leads.put(state, state);
        }
        return this;
    }

    @SafeVarargs
    public static <A, S extends Enum<S>> Stream<Arguments> fromEvery(Class<S> states, Verb<A, S>... verbs) {
        List<Arguments> pairs = new ArrayList<>();
        for (Verb<A, S> verb : verbs) {
            for (S from : states.getEnumConstants()) {
                pairs.add(Arguments.of(verb, from));
            }
        }
        return pairs.stream();
    }

    /** Does it with an aggregate in the state, and looks whether it came out as said. */
    public void tryFrom(S from, A aggregate, Function<A, S> state) {
        Optional<S> to = Optional.ofNullable(leads.get(from));
        if (to.isPresent()) {
            act.accept(aggregate);
        } else {
            assertThatThrownBy(() -> act.accept(aggregate)).isInstanceOf(Refusal.class);
        }
        assertThat(state.apply(aggregate)).isEqualTo(to.orElse(from));
    }

    @Override
    public String toString() {
        return name;
    }
}
