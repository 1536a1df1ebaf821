package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhihe.casework.matter.SeriesMatters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;

/** The matters of a series with the applicant of each, for whoever has filed them. */
@Singleton
public class FiledSeries {
    private final SeriesMatters matters;
    private final Parties parties;

    FiledSeries(SeriesMatters matters, Parties parties) {
        this.matters = matters;
        this.parties = parties;
    }

    Filed of(String seriesKey) {
        return Filed.of(each(seriesKey).stream()
                .map(one -> new Filed(one.matter().number(), one.applicant()))
                .toList());
    }

    /** A matter of a series. */
    public record One(SeriesMatters.Row matter, Party applicant) {}

    public List<One> each(String seriesKey) {
        Map<Long, Party> applicants = parties.applicantsOfSeries(seriesKey).stream()
                .collect(Collectors.toMap(Party::matterId, Function.identity()));
        return matters.filed(seriesKey).stream()
                .map(row -> new One(row, applicants.get(row.matterId())))
                .toList();
    }
}
