package org.zhihe.admin.linking;

import java.util.List;
import org.zhihe.templates.page.FileLine;

/**
 * What a matter's page tells of others.
 *
 * @param alike those that may be the same and nobody has said anything about
 * @param files evidence of matters that were merged into this one
 */
public record LinkedMatters(List<Line> links, List<Line> alike, List<FileLine> files) {
    /** @param href empty for those who may not open it */
    public record Line(String label, String number, String href, String title, String stageLabel, String reason) {}
}
