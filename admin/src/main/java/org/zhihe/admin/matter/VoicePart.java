package org.zhihe.admin.matter;

import java.time.Instant;
import java.util.List;
import org.zhihe.templates.page.Fact;

/**
 * What people said about a matter.
 *
 * @param rights a line for each look into a register
 */
public record VoicePart(List<Said> thread, List<Fact> rights, List<Fact> rating) {

    /**
     * @param mark that it waits; may be empty
     * @param answer whether the office says it
     */
    public record Said(String by, Instant at, String text, String mark, boolean answer) {}
}
