package org.zhihe.admin.paper;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.zhihe.admin.scene.MatterHeader;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.PaperSheet;

/**
 * @param warning what the officer has to know before going on; may be empty
 * @param preview the paper as it would be issued; null before it was asked for
 * @param previewed tells the text that was previewed from any other; empty when none was
 * @param rights what the paper says besides, a paragraph each
 */
public record DraftPage(
        MatterHeader header,
        String title,
        List<Fact> facts,
        String warning,
        @Nullable PaperSheet preview,
        FormView form,
        String action,
        String submitLabel,
        String version,
        String previewed,
        List<String> rights) {}
