package org.zhihe.casework.intake;

import java.util.List;
import java.util.stream.Stream;
import org.zhihe.casework.party.Party;

/**
 * The receipt: the number, and the party whose query code goes with it.
 *
 * @param others of the same form, when it was against several who act each alone
 */
public record Filed(String number, Party applicant, List<Filed> others) {
    public Filed(String number, Party applicant) {
        this(number, applicant, List.of());
    }

    /** Every matter the form has filed. */
    public List<Filed> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    static Filed of(List<Filed> all) {
        Filed first = all.get(0);
        return new Filed(first.number(), first.applicant(), List.copyOf(all.subList(1, all.size())));
    }
}
