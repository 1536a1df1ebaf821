package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.document.Numbers;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/**
 * The desk that runs a procedure issues its papers and withdraws wrong ones. No clock begins with a paper: clocks
 * begin with the acts of the procedure, and a paper names their last days.
 */
@Singleton
public class PaperDesk {
    private final Standings standings;
    private final Composer composer;
    private final PaperArchive archive;
    private final Numbers numbers;
    private final PaperPost post;

    PaperDesk(Standings standings, Composer composer, PaperArchive archive, Numbers numbers, PaperPost post) {
        this.standings = standings;
        this.composer = composer;
        this.archive = archive;
        this.numbers = numbers;
        this.post = post;
    }

    /**
     * A paper that is not issued yet.
     *
     * @param version of the procedure it was composed from
     * @param readers the parties it may be addressed to, their names by id; none when it goes to a court
     * @param court its name; empty when it goes to parties
     * @param number the one an act has given it; empty while it has none
     * @param parts that the kind has, with what stands in each
     */
    public record Draft(
            int version, Map<Long, String> readers, String court, String number, Map<PaperPart, String> parts) {
        /** Whom it names on top when it goes to these; of several on a side each gets only what concerns it. */
        public String addressee(Set<Long> to) {
            if (readers.isEmpty()) {
                return court;
            }
            if (to.isEmpty() || !readers.keySet().containsAll(to)) {
                throw new StepRefused("paper.not-addressed");
            }
            return readers.entrySet().stream()
                    .filter(one -> to.contains(one.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining("、"));
        }

        private String text(PaperPart part, Map<PaperPart, String> written) {
            return part.editable() ? written.getOrDefault(part, "") : parts.getOrDefault(part, "");
        }
    }

    /** What the record proposes, for the officer to go over. */
    @Transactional
    public Draft compose(Officer officer, String number, OfficialPaperKind kind, FactWords words) {
        return draft(kind, standings.of(officer, number, kind), words);
    }

    private Draft draft(OfficialPaperKind kind, Standings.Material material, FactWords words) {
        Map<Long, String> readers = new LinkedHashMap<>();
        material.sides().forEach(one -> readers.put(Objects.requireNonNull(one.id()), one.name()));
        return new Draft(
                material.standing().version(),
                readers,
                material.court(),
                numberOf(kind, material).orElse(""),
                composer.compose(kind, material.matter().ipType(), material.facts(), words));
    }

    /** The number that the act itself was given, such as a decision's. */
    private static Optional<String> numberOf(OfficialPaperKind kind, Standings.Material material) {
        return Optional.ofNullable(kind.occasion().numberedBy())
                .flatMap(material.facts()::find)
                .map(String::valueOf);
    }

    /** All that keeps a paper from being issued, by the part where it is to be put right. */
    public Map<PaperPart, StepRefused> flaws(Draft draft, Map<PaperPart, String> written) {
        Map<PaperPart, StepRefused> flaws = new EnumMap<>(PaperPart.class);
        draft.parts().keySet().forEach(part -> {
            String text = draft.text(part, written);
            if (text.isBlank()) {
                flaws.put(part, new StepRefused("paper.part-empty", part));
            } else if (text.contains(Composer.BLANK)) {
                flaws.put(part, new StepRefused("paper.blank-left", part));
            }
        });
        return flaws;
    }

    /** As the officer has written it, with the parts that are not the officer's as composed. */
    public PaperText said(Draft draft, Map<PaperPart, String> written, FactWords words) {
        flaws(draft, written).values().stream().findFirst().ifPresent(flaw -> {
            throw flaw;
        });
        return new PaperText(draft.parts().keySet().stream()
                .map(part -> PaperText.Passage.of(words.heading(part), draft.text(part, written)))
                .toList());
    }

    /**
     * What an officer issues.
     *
     * @param formKey of the form: sent twice, it issues once
     * @param seenVersion of the procedure as it was when the text was composed
     * @param to ids of the parties it is addressed to; none when it goes to a court
     */
    public record Issuing(String formKey, int seenVersion, Set<Long> to, Map<PaperPart, String> written) {}

    /** Numbers, freezes and tells of it; returns its id. */
    @Transactional
    public long issue(Officer officer, String number, OfficialPaperKind kind, Issuing issuing, FactWords words) {
        if (issuing.formKey().isEmpty()) {
            throw new StaleVersion();
        }
        long matterId = archive.lock(number);
        Optional<OfficialPaper> before = archive.byForm(issuing.formKey());
        if (before.isPresent()) {
            return before.filter(one -> one.issuedBy() == officer.id() && one.kind() == kind)
                    .filter(one -> one.matterId() == matterId)
                    .map(OfficialPaper::id)
                    .orElseThrow(StaleVersion::new);
        }
        Standings.Material material = standings.of(officer, number, kind);
        StaleVersion.refuseUnless(issuing.seenVersion(), material.standing().version());
        Draft draft = draft(kind, material, words);
        refuseTwice(kind, material.standing(), draft, issuing.to());
        OfficialPaper issued = archive.keep(frozen(officer, kind, material, draft, issuing, words), issuing.to());
        post.issued(issued, officer);
        return Objects.requireNonNull(issued.id());
    }

    /** Two papers under the number of one act would both claim to be it: the wrong one is withdrawn first. */
    private void refuseTwice(OfficialPaperKind kind, Standing standing, Draft draft, Set<Long> to) {
        if (!draft.number().isEmpty() && archive.stands(kind, standing, draft.number(), to)) {
            throw new StepRefused("paper.stands", kind);
        }
    }

    private OfficialPaper frozen(
            Officer officer,
            OfficialPaperKind kind,
            Standings.Material material,
            Draft draft,
            Issuing issuing,
            FactWords words) {
        PaperText text = said(draft, issuing.written(), words);
        Instant now = post.now();
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        String drawn = draft.number().isEmpty()
                ? numbers.letter(kind.occasion().letter(), officer.bodyId(), today.getYear())
                : draft.number();
        return new OfficialPaper(
                null,
                material.matter().id(),
                kind,
                material.standing().procedureId(),
                officer.bodyId(),
                material.standing().reach().courtId(),
                drawn,
                words.title(kind),
                officer.bodyName(),
                draft.addressee(issuing.to()),
                text.written(),
                "",
                today,
                officer.id(),
                now,
                issuing.formKey(),
                null,
                null,
                null);
    }

    /** By the desk that has issued it. It stays to be read, and says that it does not hold. */
    @Transactional
    public void withdraw(Officer officer, String number, long id, String reason) {
        OfficialPaper paper = archive.own(officer, number, id);
        if (paper.withdrawn()) {
            throw new StepRefused("paper.withdrawn");
        }
        archive.withdrawn(paper.withdrawn(officer.id(), reason, post.now()));
        post.withdrawn(paper, officer);
    }
}
