package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Admission;

/** A receipt that is lost: printed again without the code, or renewed with another. */
class ReceiptDeskTest extends CaseworkTest {
    private static final CounterTerms BY_PHONE = new CounterTerms(IntakeChannel.PHONE, null, "电话中口头同意");

    private final ReceiptDesk desk = the(ReceiptDesk.class);
    private final CounterDesk counter = the(CounterDesk.class);
    private final AFiling filing = aFiling();
    private final String number =
            counter.file(clerk(), filing.build(), BY_PHONE, filing.formKey()).number();
    private final Officer colleague = the(TestStaff.class).fresh(Role.INTAKE_OFFICER, "centre");

    private Matter matter() {
        return the(Matters.class).findByFormKey(filing.formKey()).orElseThrow();
    }

    private int version() {
        return desk.version(matter().id());
    }

    private Admission.Answer tried(String code) {
        return the(Admission.class).recognise(number, code, "10.0.0.1").answer();
    }

    private long shown() {
        return count(
                "SELECT COUNT(*) FROM audit_entry WHERE act = 'QUERY_CODE_SHOWN' AND matter_id = ?", matter().id());
    }

    @Test
    void isPrintedAgainWithoutTheCodeAndWithoutAnEntry() {
        CounterDesk.Receipt copy = desk.copy(matter());
        assertThat(copy.applicant().name()).isEqualTo(filing.build().applicant().name());
        assertThat(copy.code()).isNull();
        assertThat(shown()).isZero();
        notFound(() ->
                desk.copy(the(Matters.class).findById(aFiling().filed().id()).orElseThrow()));
    }

    @Test
    void L01_isRenewedWithAnotherCodeWhichVoidsTheLostOne() {
        String lost = counter.receipt(clerk(), number).code();
        desk.renew(colleague, number, version(), "当事人遗失回执，已核对身份证");
        assertThat(tried(lost)).isNotEqualTo(Admission.Answer.ADMITTED);
        notFound(() -> counter.receipt(clerk(), number));
        String fresh = counter.receipt(colleague, number).code();
        assertThat(tried(fresh)).isEqualTo(Admission.Answer.ADMITTED);
        assertThat(counter.receipt(colleague, number).code()).isNull();
        assertThat(shown()).isEqualTo(2);
        assertThat(texts(
                        "SELECT details FROM timeline_entry WHERE event = 'CODE_RENEWED' AND matter_id = ? AND staff_id = ?",
                        matter().id(),
                        colleague.id()))
                .containsExactly("当事人遗失回执，已核对身份证");
        assertThat(count(
                        "SELECT COUNT(*) FROM outbox_message WHERE notice = 'CODE_RENEWED' AND matter_id = ?",
                        matter().id()))
                .isEqualTo(1);
    }

    @Test
    void L01_theNewOneIsHandedOverWhileThePersonWaits() {
        counter.receipt(clerk(), number);
        CLOCK.pass(Duration.ofDays(3));
        desk.renew(clerk(), number, version(), "遗失");
        CLOCK.pass(CounterDesk.HANDING_OVER);
        assertThat(counter.receipt(clerk(), number).code()).isNull();
    }

    @Test
    void aFormSentTwiceRenewsItOnce() {
        int seen = version();
        desk.renew(clerk(), number, seen, "遗失");
        refused("stale", () -> desk.renew(clerk(), number, seen, "遗失"));
    }

    @Test
    void isRenewedAtTheCounterThatHasTheMatterAlone() {
        int seen = version();
        notFound(() -> desk.renew(secretary(), number, seen, "遗失"));
        String filedByItself = aFiling().filed().number();
        notFound(() -> desk.renew(clerk(), filedByItself, seen, "遗失"));
        assertThat(version()).isEqualTo(seen);
    }
}
