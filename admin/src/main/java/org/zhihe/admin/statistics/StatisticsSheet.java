package org.zhihe.admin.statistics;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.zhihe.casework.feedback.RatingLevel;
import org.zhihe.casework.feedback.Resolution;
import org.zhihe.casework.statistics.Count;
import org.zhihe.casework.statistics.Counts;
import org.zhihe.templates.Messages;

/** Draws the counts. */
@Singleton
class StatisticsSheet {
    private static final Set<String> GOOD = Set.of(RatingLevel.VERY_SATISFIED.name(), RatingLevel.SATISFIED.name());
    private static final Set<String> RESOLVED = Set.of(Resolution.RESOLVED.name());

    private final Counts counts;
    private final Messages messages;

    StatisticsSheet(Counts counts, Messages messages) {
        this.counts = counts;
        this.messages = messages;
    }

    StatisticsPage page() {
        return new StatisticsPage(List.of(
                table("month", counts.byMonth(), month -> month),
                table("kind", counts.byKind(), worded("MatterKind")),
                table("ip-type", counts.byIpType(), worded("IpType")),
                table("status", counts.byStatus(), worded("MatterStatus")),
                table("outcome", counts.byOutcome(), worded("Outcome")),
                shared("rating", counts.byRating(), worded("RatingLevel"), GOOD),
                shared("resolution", counts.byResolution(), worded("Resolution"), RESOLVED)));
    }

    private UnaryOperator<String> worded(String type) {
        return name -> messages.get(type + "." + name);
    }

    /** With the share of these sorts in words. */
    private StatisticsPage.Table shared(String key, List<Count> found, UnaryOperator<String> label, Set<String> of) {
        int total = total(found);
        int part = total(found.stream().filter(one -> of.contains(one.sort())).toList());
        String note = total == 0 ? "" : messages.get("statistics.note." + key, part * 100 / total);
        return table(key, found, label, note);
    }

    private static int total(List<Count> found) {
        return found.stream().mapToInt(Count::matters).sum();
    }

    private StatisticsPage.Table table(String key, List<Count> found, UnaryOperator<String> label) {
        return table(key, found, label, "");
    }

    private StatisticsPage.Table table(String key, List<Count> found, UnaryOperator<String> label, String note) {
        int longest = found.stream().mapToInt(Count::matters).max().orElse(1);
        List<StatisticsPage.Row> rows = found.stream()
                .map(one ->
                        new StatisticsPage.Row(label.apply(one.sort()), one.matters(), one.matters() * 100 / longest))
                .toList();
        return new StatisticsPage.Table(key, messages.get("statistics.table." + key), total(found), note, rows);
    }
}
