package org.zhihe.admin.statistics;

import java.util.List;

public record StatisticsPage(List<Table> tables) {

    /**
     * @param total how many matters the rows count together
     * @param note what the rows come to, in a sentence; may be empty
     */
    public record Table(String key, String title, int total, String note, List<Row> rows) {}

    /** @param percent of the longest row, for the bar beside it */
    public record Row(String label, int matters, int percent) {}
}
