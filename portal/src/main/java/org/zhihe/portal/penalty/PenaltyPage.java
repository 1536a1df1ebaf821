package org.zhihe.portal.penalty;

import java.util.List;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;

/**
 * @param tone of the notice that says how it stands
 * @param verdict in a few words; empty before anything was asked
 * @param ways what the party can do, in the order in which it may want to
 */
public record PenaltyPage(
        FormView form, String tone, String verdict, String explanation, List<Fact> facts, List<Way> ways) {
    public PenaltyPage {
        facts = List.copyOf(facts);
        ways = List.copyOf(ways);
    }

    static PenaltyPage asking(FormView form) {
        return new PenaltyPage(form, "plain", "", "", List.of(), List.of());
    }

    /**
     * One thing that can be done.
     *
     * @param how in one sentence, with what to bring
     */
    public record Way(String title, List<Fact> facts, String how) {
        public Way {
            facts = List.copyOf(facts);
        }
    }
}
