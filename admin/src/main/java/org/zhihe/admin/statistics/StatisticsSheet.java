package org.zhihe.admin.statistics;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhihe.casework.statistics.Count;
import org.zhihe.casework.statistics.Counts;
import org.zhihe.templates.Messages;

/** Draws the counts. */
@Singleton
class StatisticsSheet {
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
                table("outcome", counts.byOutcome(), worded("Outcome"))));
    }

    private UnaryOperator<String> worded(String type) {
        return name -> messages.get(type + "." + name);
    }

    private StatisticsPage.Table table(String key, List<Count> found, UnaryOperator<String> label) {
        int total = found.stream().mapToInt(Count::matters).sum();
        int longest = found.stream().mapToInt(Count::matters).max().orElse(1);
        List<StatisticsPage.Row> rows = found.stream()
                .map(one ->
                        new StatisticsPage.Row(label.apply(one.sort()), one.matters(), one.matters() * 100 / longest))
                .toList();
        return new StatisticsPage.Table(key, messages.get("statistics.table." + key), total, rows);
    }
}
