package org.zhihe.portal.filing;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.intake.FiledSeries;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.tracking.MatterFile;

/** What opens the matters that somebody has filed. */
@Singleton
class Receipts {
    private final Parties parties;
    private final QueryCodes codes;
    private final FiledSeries series;

    Receipts(Parties parties, QueryCodes codes, FiledSeries series) {
        this.parties = parties;
        this.codes = codes;
        this.series = series;
    }

    String code(PartyAccess access) {
        return codes.of(
                parties.findByIdAndMatterId(access.partyId(), access.matterId()).orElseThrow(NotFound::new));
    }

    /** The whole series, this matter too; nothing when it was filed alone. */
    List<ReceiptPage.InSeries> series(MatterFile file) {
        String key = file.matter().seriesKey();
        return key == null
                ? List.of()
                : series.each(key).stream().map(this::inSeries).toList();
    }

    private ReceiptPage.InSeries inSeries(FiledSeries.One one) {
        String number = one.matter().number();
        String respondent = one.matter().respondent();
        return new ReceiptPage.InSeries(
                number, respondent == null ? "" : respondent, codes.of(one.applicant()), "/matters/" + number);
    }
}
