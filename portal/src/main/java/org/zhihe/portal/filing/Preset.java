package org.zhihe.portal.filing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.OtherProceeding;

/**
 * What the guide has asked already, carried to the form in its address: choices only, never a word somebody typed.
 *
 * @param rights at least one; an empty one is still to be chosen
 */
public record Preset(
        List<Optional<IpType>> rights,
        Set<Claim> claims,
        @Nullable OtherProceeding other) {
    private static final String RIGHT = "right";
    private static final String CLAIMS = "claims";
    private static final String OTHER = "other";

    /** What is not one of the choices is as good as not there. */
    static Preset of(HttpParameters query) {
        Set<Claim> claims = EnumSet.noneOf(Claim.class);
        Arrays.stream(query.get(CLAIMS, String.class).orElse("").split(","))
                .forEach(name -> choice(Claim.class, name).ifPresent(claims::add));
        List<Optional<IpType>> rights = Arrays.stream(
                        query.get(RIGHT, String.class).orElse("").split(",", FilingShape.MOST_RIGHTS))
                .map(name -> choice(IpType.class, name))
                .toList();
        return new Preset(
                rights,
                claims,
                choice(OtherProceeding.class, query.get(OTHER, String.class).orElse(""))
                        .orElse(null));
    }

    public static Preset of(@Nullable IpType right, Set<Claim> claims, OtherProceeding other) {
        return new Preset(List.of(Optional.ofNullable(right)), claims, other);
    }

    FilingShape shape() {
        return new FilingShape(1, rights, claims);
    }

    public String href(Way way) {
        StringBuilder query = new StringBuilder();
        rights.get(0)
                .ifPresent(right -> query.append('&').append(RIGHT).append('=').append(right.name()));
        if (!claims.isEmpty()) {
            String names = claims.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
            query.append('&').append(CLAIMS).append('=').append(names);
        }
        if (other != null && other != OtherProceeding.NONE) {
            query.append('&').append(OTHER).append('=').append(other.name());
        }
        return way.href() + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    /** By the names of the form's fields. */
    Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < rights.size(); i++) {
            String field = RightQuestions.type(i);
            rights.get(i).ifPresent(right -> answers.put(field, right.name()));
        }
        if (!claims.isEmpty()) {
            answers.put("claims", claims.stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        if (other != null) {
            answers.put("otherProceeding", other.name());
        }
        return answers;
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
