package org.zhihe.admin.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.paper.OfficialPaperKind;

/** One made-up matter: what is filed, and what staff then do with it. */
record Play(MatterKind kind, IpType right, Set<Claim> claims, Told told, List<Act> acts) {

    static final String ENTRUST = "entrust";
    static final String PAPER = "paper";

    /** @param yuan empty when no sum is asked for */
    record Told(String title, String what, String wish, String yuan, String applicant, String respondent) {}

    /**
     * A step as its form is filled in. In the answers, {@code {applicant}}, {@code {respondent}}, {@code {today}},
     * {@code {tomorrow}}, {@code {month}}, {@code {staff:login}} and {@code {body:code}} stand for what they say.
     *
     * @param onTransfer whether it is a step of the transfer that was begun last, not of the matter
     */
    record Act(String login, String step, Map<String, String> answers, boolean onTransfer) {}

    static Play of(MatterKind kind, IpType right, Set<Claim> claims, Told told) {
        return new Play(kind, right, claims, told, List.of());
    }

    /** The same matter, one step further. */
    Play then(String login, String step, String... answers) {
        return and(login, step, false, answers);
    }

    /** The same, a step of the transfer that was begun last. */
    Play onTransfer(String login, String step, String... answers) {
        return and(login, step, true, answers);
    }

    /** An official paper is issued on it. */
    Play paper(String login, OfficialPaperKind kind) {
        return then(login, PAPER, "kind=" + kind);
    }

    private Play and(String login, String step, boolean onTransfer, String... answers) {
        Map<String, String> filled = Arrays.stream(answers)
                .map(answer -> answer.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        List<Act> more = new ArrayList<>(acts);
        more.add(new Act(login, step, filled, onTransfer));
        return new Play(kind, right, claims, told, List.copyOf(more));
    }

    /** Handed in by a court instead of filed by a party. */
    Play entrusted(String login) {
        return then(login, ENTRUST);
    }

    /** Who of the court hands it in; none when a party files it. */
    Optional<String> entrustedBy() {
        return acts.stream()
                .filter(act -> act.step().equals(ENTRUST))
                .map(Act::login)
                .findFirst();
    }

    Play accepted() {
        return then("shouli", "accept");
    }

    /** Sent on the first way that the rules propose, whichever rules hold when the demo is made. */
    Play routed() {
        return accepted().then("shouli", "route");
    }
}
