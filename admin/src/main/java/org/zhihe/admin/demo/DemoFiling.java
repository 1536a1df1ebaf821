package org.zhihe.admin.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.entrustment.CourtCounter;
import org.zhihe.casework.entrustment.CourtPapers;
import org.zhihe.casework.entrustment.EntrustmentKind;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.intake.FilingDesk;
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;

/** Files made-up matters as the public would. */
@Singleton
@Requires(property = "zhihe.demo", value = "true")
class DemoFiling {
    private final FilingDesk desk;
    private final PartyDesk parties;
    private final Uploads uploads;
    private final CourtCounter courts;
    private final Clocks clocks;

    DemoFiling(FilingDesk desk, PartyDesk parties, Uploads uploads, CourtCounter courts, Clocks clocks) {
        this.desk = desk;
        this.courts = courts;
        this.parties = parties;
        this.uploads = uploads;
        this.clocks = clocks;
    }

    Filed file(Play play) {
        String formKey = UUID.randomUUID().toString();
        if (play.kind() != MatterKind.REPORT) {
            attach(formKey, "（演示）权利证明.txt", "演示材料：权利证书的内容。");
        }
        return desk.file(new Filing(play.kind(), content(play), applicant(play), List.of(respondent(play))), formKey);
    }

    /** As a court would before it files the suit. */
    Filed entrust(Play play, Officer court) {
        CourtPapers papers = new CourtPapers(
                EntrustmentKind.BEFORE_FILING,
                court.bodyId(),
                "（2026）鄂1202诉前调8号",
                clocks.today(),
                List.of("（演示）起诉状副本", "（演示）原告证据目录"));
        Filing filing = new Filing(play.kind(), content(play), applicant(play), List.of(respondent(play)));
        return courts.entrust(
                court, filing, papers, "（演示）双方谈话时同意", UUID.randomUUID().toString());
    }

    void withdraw(Filed filed) {
        Party party = filed.applicant();
        parties.withdraw(PartyAccess.byCode(
                Objects.requireNonNull(party.id()), party.matterId(), filed.number(), Side.APPLICANT));
    }

    private MatterContent content(Play play) {
        Play.Told told = play.told();
        return new MatterContent(
                told.title(),
                play.right(),
                null,
                told.what(),
                "咸宁市咸安区（演示）",
                clocks.today().minusDays(20),
                play.claims(),
                told.wish(),
                told.yuan().isEmpty() ? null : new BigDecimal(told.yuan()),
                OtherProceeding.NONE);
    }

    private static Party applicant(Play play) {
        return Party.stated(
                Side.APPLICANT,
                0,
                PartyKind.COMPANY,
                play.told().applicant(),
                null,
                "13800000001",
                "applicant@zhihe.invalid",
                "咸宁市咸安区演示路1号");
    }

    private static Party respondent(Play play) {
        return Party.stated(
                Side.RESPONDENT,
                0,
                PartyKind.COMPANY,
                play.told().respondent(),
                null,
                "13800000002",
                "respondent@zhihe.invalid",
                "咸宁市咸安区演示路2号");
    }

    private void attach(String formKey, String name, String text) {
        try {
            uploads.add(
                    formKey,
                    EvidencePurpose.RIGHT,
                    name,
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
