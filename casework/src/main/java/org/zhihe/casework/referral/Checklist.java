package org.zhihe.casework.referral;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** What a court asks for before it takes a matter, as the city's data say: with patents the tribunal in Wuhan (咸中法〔2021〕10号 7). */
@Singleton
public class Checklist {
    private final MaterialItems items;
    private final Enclosures enclosures;
    private final EvidenceDesk evidence;
    private final Matters matters;
    private final Clocks clocks;

    Checklist(MaterialItems items, Enclosures enclosures, EvidenceDesk evidence, Matters matters, Clocks clocks) {
        this.items = items;
        this.enclosures = enclosures;
        this.evidence = evidence;
        this.matters = matters;
        this.clocks = clocks;
    }

    /** In the order in which the court wants it; empty for a court that has no checklist for this right. */
    public List<MaterialItem> of(Matter matter, long courtId) {
        return items.ofCourt(courtId).stream()
                .filter(item -> item.fits(matter.ipType(), clocks.today()))
                .toList();
    }

    /** Refuses while something required is missing, and names all of it; keeps what satisfied each line. */
    void enclose(Officer officer, String number, CourtReferral referral, Materials materials) {
        Matter matter = matters.findById(referral.matterId()).orElseThrow();
        List<MaterialItem> asked = of(matter, referral.courtId);
        String missing = asked.stream()
                .filter(item -> item.required() && !materials.ticked().containsKey(item.code()))
                .map(MaterialItem::name)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new StepRefused("referral.items-missing", missing);
        }
        refuseForeign(officer, number, asked, materials);
        materials
                .ticked()
                .forEach((code, by) ->
                        enclosures.save(new Enclosure(null, referral.id, code, by.kind(), by.evidenceId())));
    }

    /** A line that is not asked for, or a file that this officer could not hand over, does not exist. */
    private void refuseForeign(Officer officer, String number, List<MaterialItem> asked, Materials materials) {
        Set<String> codes = asked.stream().map(MaterialItem::code).collect(Collectors.toSet());
        Set<Long> files = materials.ticked().isEmpty()
                ? Set.of()
                : evidence.of(officer, number).stream()
                        .filter(row -> row.readable() && !row.struck())
                        .map(EvidenceRow::id)
                        .collect(Collectors.toSet());
        materials.ticked().forEach((code, by) -> {
            boolean known = by.kind() == EnclosureKind.EVIDENCE
                    ? by.evidenceId() != null && files.contains(by.evidenceId())
                    : by.evidenceId() == null;
            if (!known || !codes.contains(code)) {
                throw new NotFound();
            }
        });
    }
}
