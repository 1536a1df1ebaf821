package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.rightcheck.RightChecks;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.BodyKind;
import org.zhihe.casework.transfer.Beginning;
import org.zhihe.casework.transfer.Case;
import org.zhihe.casework.transfer.PaperKind;
import org.zhihe.casework.transfer.PaperRows;
import org.zhihe.casework.transfer.PaperWords;
import org.zhihe.casework.transfer.Selection;
import org.zhihe.casework.transfer.TransferDesk;
import org.zhihe.casework.transfer.TransferKind;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.portal.tracking.MatterFiles;

/** What the parties learn when a matter passes to another body: the applicant of another authority, nobody of the police. */
class TransferToldTest {
    private final Citizen applicant = new Citizen();
    private final Centre centre = new Centre();
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");

    private void propose(TransferKind kind, BodyKind to) {
        long body = Centre.the(Bodies.class).findFirstByKind(to).orElseThrow().id();
        TransferDesk desk = Centre.the(TransferDesk.class);
        long id = desk.begin(centre.officer(), number, Beginning.here(kind, body));
        Case stated = new Case("移送规定第三条", "货值八万元", null, null, null, "甲、乙");
        Selection filing = new Selection(Set.of(), Set.of(PaperKind.FILING));
        desk.propose(centre.officer(), id, 0, stated, filing, new Blank());
    }

    /** Papers that say nothing. */
    private static final class Blank implements PaperWords {
        @Override
        public String title(PaperKind kind) {
            return kind.name();
        }

        @Override
        public String neutral(String name, int number) {
            return String.valueOf(number);
        }

        @Override
        public String filing(Matter matter, List<Party> parties) {
            return "";
        }

        @Override
        public String rightChecks(List<RightChecks.Line> checks) {
            return "";
        }

        @Override
        public String decisions(List<PaperRows.DecisionLine> decisions) {
            return "";
        }

        @Override
        public String letters(List<PaperRows.LetterLine> letters) {
            return "";
        }
    }

    private MatterFile seenBy(Side side) {
        long matterId = centre.applicant(number).matterId();
        Party party = Centre.the(Parties.class).ofMatter(matterId).stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .orElseThrow();
        return Centre.the(MatterFiles.class).open(PartyAccess.byCode(party.id(), matterId, number, side));
    }

    @Test
    void theApplicantLearnsThatAnotherAuthorityHasToDecideAndTheOtherSideDoesNot() {
        propose(TransferKind.OTHER_AUTHORITY, BodyKind.COPYRIGHT_OFFICE);
        assertThat(seenBy(Side.APPLICANT).openTrack())
                .hasValueSatisfying(track -> assertThat(track.kind()).isEqualTo(ProcedureKind.TRANSFER));
        assertThat(seenBy(Side.RESPONDENT).openTrack()).isEmpty();
    }

    @Test
    void nobodyLearnsThatTheMatterGoesToThePolice() {
        propose(TransferKind.CRIMINAL_LEAD, BodyKind.POLICE);
        for (Side side : Side.values()) {
            assertThat(seenBy(side).openTrack()).isEmpty();
            assertThat(seenBy(side).lines())
                    .noneMatch(line -> line.event().name().startsWith("TRANSFER"));
        }
    }
}
