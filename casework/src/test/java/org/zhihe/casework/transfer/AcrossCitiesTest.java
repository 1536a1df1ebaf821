package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.routing.Body;

/** What goes to another city, or comes from one, is copied to the procuratorates of both. */
class AcrossCitiesTest extends TransferAtHand {
    private final TransferRecords records = the(TransferRecords.class);

    private Arrived letter(String copiedTo) {
        return new Arrived(
                "鄂州市监移〔2026〕7号", CLOCK.today().minusDays(2), CLOCK.today(), "咸市监收〔2026〕9号", "商品产自本市", copiedTo);
    }

    private long recorded(TransferKind kind, String sender, String copiedTo) {
        return records.record(inspector, matter.number(), matter.version(), kind, sender, letter(copiedTo));
    }

    @Test
    void isSentWithTheNameOfTheProcuratorateThereOrNotAtAll() {
        Beginning nobody = Beginning.elsewhere(TransferKind.OTHER_CITY, "武汉市市场监督管理局", " ");
        refused("transfer.overseer-missing", () -> desk.begin(inspector, matter.number(), nobody));
        long id = sent(Beginning.elsewhere(TransferKind.OTHER_CITY, "武汉市市场监督管理局", "武汉市人民检察院"));
        assertThat(reading.letter(reading.of(inspector, id)).copies())
                .containsExactly(prosecutor.bodyName(), "武汉市人民检察院");
        assertThat(reading.of(prosecutor, id).part()).isEqualTo(TransferRow.Part.COPIED);
    }

    @Test
    void aLeadForThePoliceOfAnotherCityIsCopiedThereToo() {
        long id = sent(Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "武汉市公安局", "武汉市人民检察院"));
        assertThat(reading.letter(reading.of(inspector, id)).copies())
                .containsExactly(prosecutor.bodyName(), "武汉市人民检察院");
    }

    @Test
    void whatTheProcuratorateThereDoesTheSenderRecords() {
        long id = sent(Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "武汉市公安局", "武汉市人民检察院"));
        Paper paper = new Paper("武公函〔2026〕1号", CLOCK.today());
        inbox.receipt(inspector, id, version(id), "收1号", paper);
        inbox.doNotTakeUp(inspector, id, version(id), decision(), paper);
        RemedyDesk remedies = the(RemedyDesk.class);
        remedies.ask(inspector, id, version(id), RemedyKind.SUPERVISION, null, "应当立案");
        Paper theirs = new Paper("武检函〔2026〕2号", CLOCK.today());
        remedies.demandExplanation(inspector, id, version(id), "七日内说明", theirs);
        assertThat(reading.remedies(reading.of(inspector, id)).get(0).status())
                .isEqualTo(RemedyStatus.EXPLANATION_DEMANDED);
    }

    @Test
    void thePoliceGiveItBackToAnAuthorityOfAnotherCity() {
        long lead = refusedByPolice();
        Officer second = the(TestStaff.class).another(Role.POLICE_LIAISON, "police");
        long back = desk.beginFrom(police, lead, Beginning.elsewhere(TransferKind.REVERSE, "鄂州市市场监督管理局", "鄂州市人民检察院"));
        desk.propose(police, back, 0, aCase(), new Selection(Set.of(), Set.of()), WORDS);
        desk.approve(second, back, 1, Set.of());
        desk.send(police, back, 2);
        TransferRow row = reading.of(police, back);
        assertThat(reading.letter(row).copies()).containsExactly(prosecutor.bodyName(), "鄂州市人民检察院");
        assertThat(row.feedbackDueOn()).isNotNull();
    }

    @Test
    void theProcuratorateHereHasACopyOfWhatComesFromThere() {
        long id = recorded(TransferKind.REVERSE, "鄂州市公安局", "鄂州市人民检察院");
        assertThat(reading.letter(reading.of(inspector, id)).copies())
                .containsExactly(prosecutor.bodyName(), "鄂州市人民检察院");
        assertThat(reading.of(prosecutor, id).part()).isEqualTo(TransferRow.Part.COPIED);
        long unnamed = recorded(TransferKind.PROCURATORATE_OPINION, "鄂州市人民检察院", null);
        assertThat(reading.letter(reading.of(inspector, unnamed)).copies()).containsExactly(prosecutor.bodyName());
    }

    @Test
    void aSenderOfTheCityIsKnownByItsNameAndSoIsTheProcuratorateBesideIt() {
        long id = recorded(TransferKind.REVERSE, "赤壁市公安局", null);
        assertThat(reading.letter(reading.of(inspector, id)).copies())
                .containsExactlyInAnyOrder("赤壁市人民检察院", prosecutor.bodyName());
        long named = recorded(TransferKind.REVERSE, " 通山县公安局 ", "通山县检察院");
        assertThat(reading.letter(reading.of(inspector, named)).copies())
                .containsExactlyInAnyOrder("通山县人民检察院", prosecutor.bodyName());
    }

    @Test
    void thePoliceHereSendACaseOfTheirOwnOnPaperAndItIsCopied() {
        long id = recorded(TransferKind.REVERSE, police.bodyName(), null);
        assertThat(reading.of(inspector, id).fromName()).isEqualTo(police.bodyName());
        assertThat(reading.letter(reading.of(inspector, id)).copies()).containsExactly(prosecutor.bodyName());
    }

    @Test
    void whatTheyWereSentHereTheyAnswerHere() {
        sent();
        refused("transfer.sender-has-access", () -> recorded(TransferKind.REVERSE, "市公安局", null));
        refused("transfer.sender-has-access", () -> recorded(TransferKind.OTHER_CITY, inspector.bodyName(), null));
    }

    @Test
    void anOfficeOnTheListWhoseProcuratorateIsNotIsSentItWithThatNameOrNotAtAll() {
        Beginning nobody = Beginning.elsewhere(TransferKind.OTHER_CITY, "武汉海关", null);
        refused("transfer.overseer-missing", () -> desk.begin(inspector, matter.number(), nobody));
        long id = sent(Beginning.elsewhere(TransferKind.OTHER_CITY, "武汉海关", "武汉市人民检察院"));
        assertThat(reading.of(inspector, id).toName()).isEqualTo("中华人民共和国武汉海关");
        assertThat(reading.letter(reading.of(inspector, id)).copies())
                .containsExactly(prosecutor.bodyName(), "武汉市人民检察院");
    }

    @Test
    void aProcuratorateOfTheCityThatIsNamedHasItsCopyHereAndOnlyOnce() {
        long id = sent(Beginning.elsewhere(TransferKind.OTHER_CITY, "武汉海关", "市检察院"));
        assertThat(reading.letter(reading.of(inspector, id)).copies()).containsExactly(prosecutor.bodyName());
        long other = sent(Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "市公安局", "赤壁市检察院"));
        assertThat(reading.letter(reading.of(inspector, other)).copies())
                .containsExactly(prosecutor.bodyName(), "赤壁市人民检察院");
    }

    @Test
    void whatCameFromThereDoesNotGoBackUndecided() {
        recorded(TransferKind.OTHER_CITY, "鄂州市市场监督管理局", null);
        long back = desk.begin(
                inspector, matter.number(), Beginning.elsewhere(TransferKind.OTHER_CITY, "鄂州市市场监督管理局", "鄂州市人民检察院"));
        refusedAndUnchanged(
                back, "transfer.cycle", () -> desk.propose(inspector, back, 0, aCase(), everything(evidence), WORDS));
    }

    @Test
    void anotherAuthorityMayHaveFoundIt() {
        assertThat(reading.finders(inspector))
                .extracting(Body::code)
                .contains("publications-office", "culture-enforcement", "customs", "market-regulator-421281")
                .doesNotContain("market-regulator", "police", "court-xianan");
        long id = begun();
        String finder = "咸宁市“扫黄打非”工作小组办公室";
        Case found = new Case("移送规定第三条", "销售侵权图书", null, null, finder, "甲、乙");
        desk.propose(inspector, id, version(id), found, everything(evidence), WORDS);
        desk.approve(colleague, id, version(id), Set.of());
        desk.send(inspector, id, version(id));
        assertThat(foundBy(id)).isEqualTo(finder);
        inbox.receipt(police, id, version(id), "收1号", null);
        long next = inbox.passOn(
                police,
                id,
                version(id),
                Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "武汉市公安局", "武汉市人民检察院"),
                new Decision(null, CLOCK.today(), "犯罪地在武汉"));
        assertThat(foundBy(next)).isEqualTo(finder);
    }

    private String foundBy(long id) {
        return reading.letter(reading.of(police, id)).stated().orElseThrow().foundBy();
    }
}
