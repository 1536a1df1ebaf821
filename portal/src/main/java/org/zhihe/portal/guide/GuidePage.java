package org.zhihe.portal.guide;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Checklist;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Station;

/** The screens of the guide. */
public final class GuidePage {
    private GuidePage() {}

    /**
     * One question.
     *
     * @param kept what was answered before, sent along with the answer
     */
    public record Question(Trail trail, FormView form, String step, List<Kept> kept) {}

    /** A value that is sent along. */
    public record Kept(String name, String value) {}

    /** Where one is, and what was said so far. */
    public record Trail(List<Station> line, List<Answered> answers) {}

    /** An answer, with the address where it is given anew. */
    public record Answered(String question, String answer, String href) {}

    /**
     * What is recommended.
     *
     * @param reasons a sentence or two each, the weightiest first
     * @param contact how to reach whoever decides, and the law; may be empty
     * @param start where it begins; empty when that is not here
     */
    public record Result(
            Trail trail,
            String recourse,
            String line,
            List<String> reasons,
            List<Fact> facts,
            List<Fact> contact,
            String start,
            List<Checklist> bring,
            List<Alternative> others) {}

    /**
     * Another way, open as well.
     *
     * @param brief what tells it from the others before it is opened
     */
    public record Alternative(String recourse, String line, String brief, List<Fact> facts, String start) {}

    /**
     * Who is right for what is not ours.
     *
     * @param report where the seller can be reported besides; empty when that makes no sense
     */
    public record Office(
            Trail trail,
            String title,
            String lead,
            String name,
            String phone,
            @Nullable String website,
            List<String> advice,
            String report) {}
}
