package org.zhihe.portal.filing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.templates.form.SubmittedForm;

/**
 * What decides which questions a filing form has, read before its answers are.
 *
 * @param respondents how many are asked about
 * @param types of the rights that are asked about, as far as they are chosen
 */
record FilingShape(int respondents, List<Optional<IpType>> types, Set<Claim> claims) {
    static final String RESPONDENTS = "respondents";
    static final String RIGHTS = "rights";
    static final int MOST_RESPONDENTS = 20;
    static final int MOST_RIGHTS = 10;

    /** The button that was pressed; empty when the form was sent for good. */
    private static final String CHANGE = "change";

    /** After the button that adds or takes away one. */
    static FilingShape of(SubmittedForm sent) {
        String change = sent.first(CHANGE);
        int rights = count(sent, RIGHTS, MOST_RIGHTS, change.replace("-right", ""), change.endsWith("-right"));
        List<Optional<IpType>> types = IntStream.range(0, rights)
                .mapToObj(i -> choice(IpType.class, sent.first(RightQuestions.type(i))))
                .toList();
        Set<Claim> claims = EnumSet.noneOf(Claim.class);
        sent.all("claims").forEach(name -> choice(Claim.class, name).ifPresent(claims::add));
        return new FilingShape(count(sent, RESPONDENTS, MOST_RESPONDENTS, change, true), types, claims);
    }

    static boolean onlyChanges(SubmittedForm sent) {
        return !sent.first(CHANGE).isEmpty();
    }

    /** The form as it is to be drawn after the change; whoever has just been added is a company until said otherwise. */
    SubmittedForm drawn(SubmittedForm sent) {
        SubmittedForm form = sent.with(RESPONDENTS, String.valueOf(respondents))
                .with(RIGHTS, String.valueOf(rights()))
                .with(CHANGE, "");
        String kind = FilingForm.name(respondents - 1, "Kind");
        return sent.first(CHANGE).equals("add") && sent.first(kind).isEmpty()
                ? form.with(kind, PartyKind.COMPANY.name())
                : form;
    }

    int rights() {
        return types.size();
    }

    Set<IpType> chosenTypes() {
        Set<IpType> chosen = EnumSet.noneOf(IpType.class);
        types.forEach(type -> type.ifPresent(chosen::add));
        return chosen;
    }

    /** Until something is claimed, what most people want. */
    Set<Claim> likelyClaims() {
        return claims.isEmpty() ? EnumSet.of(Claim.STOP) : claims;
    }

    private static int count(SubmittedForm sent, String field, int most, String change, boolean meant) {
        String typed = sent.first(field);
        int count = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 1;
        int wanted =
                switch (meant ? change : "") {
                    case "add" -> count + 1;
                    case "remove" -> count - 1;
                    default -> count;
                };
        return Math.max(1, Math.min(most, wanted));
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
