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
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Admission;

/** What an officer takes down for somebody. */
class CounterDeskTest extends CaseworkTest {
    private static final CounterTerms BY_PHONE = new CounterTerms(IntakeChannel.PHONE, null, "电话中口头同意");

    private final CounterDesk desk = the(CounterDesk.class);
    private final AFiling filing = aFiling();

    private Filed taken() {
        return desk.file(clerk(), filing.build(), BY_PHONE, filing.formKey());
    }

    private static long count(Filed filed, String what) {
        return count(
                "SELECT COUNT(*) FROM " + what + " AND matter_id = ?",
                filed.applicant().matterId());
    }

    @Test
    void isAMatterLikeAnyOtherWithTheOfficerAsActor() {
        Filed filed = taken();
        assertThat(count(filed, "timeline_entry WHERE event = 'FILED_AT_COUNTER' AND staff_id = " + clerk().id()))
                .isEqualTo(1);
        assertThat(count(filed, "timeline_entry WHERE event = 'FILED'")).isZero();
        assertThat(count(filed, "deadline WHERE rule = 'ACCEPTANCE' AND status = 'OPEN'"))
                .isEqualTo(1);
        assertThat(count(filed, "audit_entry WHERE subject = 'FILED_AT_COUNTER' AND actor_kind = 'STAFF'"))
                .isEqualTo(1);
        assertThat(count(filed, "outbox_message WHERE notice = 'FILED_AT_COUNTER'"))
                .isEqualTo(1);
    }

    @Test
    void isFiledOnceHoweverOftenTheFormIsSent() {
        Filed first = taken();
        assertThat(taken().number()).isEqualTo(first.number());
        assertThat(count(first, "counter_filing WHERE channel = 'PHONE'")).isEqualTo(1);
        refused(
                "form-sent-before",
                () -> desk.file(
                        clerk(), filing.build(), new CounterTerms(IntakeChannel.LETTER, null, "来信"), filing.formKey()));
    }

    @Test
    void isForIntakeOfficers() {
        notFound(() -> desk.file(secretary(), filing.build(), BY_PHONE, filing.formKey()));
    }

    @Test
    void L01_theReceiptShowsTheCodeOnceAndIsEntered() {
        Filed filed = taken();
        CounterDesk.Receipt first = desk.receipt(clerk(), filed.number());
        assertThat(first.code()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(the(Admission.class)
                        .recognise(filed.number(), first.code(), "10.0.0.1")
                        .answer())
                .isEqualTo(Admission.Answer.ADMITTED);
        assertThat(desk.receipt(clerk(), filed.number()).code()).isNull();
        assertThat(count(filed, "audit_entry WHERE act = 'QUERY_CODE_SHOWN'")).isEqualTo(1);
    }

    @Test
    void theReceiptIsForTheOneWhoTookItDownAndWhileThePersonWaits() {
        Filed filed = taken();
        Officer colleague = the(TestStaff.class).fresh(Role.INTAKE_OFFICER, "centre");
        notFound(() -> desk.receipt(colleague, filed.number()));
        notFound(() -> desk.receipt(clerk(), aFiling().filed().number()));
        CLOCK.pass(Duration.ofHours(1));
        assertThat(desk.receipt(clerk(), filed.number()).code()).isNull();
    }

    @Test
    void Z06_ofAProtectedReporterTellsTheAlias() {
        Filed filed = desk.file(
                clerk(), aFiling().ofKind(MatterKind.REPORT).build().protectedBy("举报人"), BY_PHONE, filing.formKey());
        assertThat(desk.receipt(clerk(), filed.number()).applicant().name()).matches("举报人 [A-Z]{4}");
    }
}
