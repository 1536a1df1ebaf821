package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Headers;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Steps;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.templates.page.Action;

/** Puts the page of a matter together. */
@Singleton
class MatterSheet {
    private final Headers headers;
    private final Steps steps;
    private final Progress progress;
    private final Cards cards;
    private final FileParts file;
    private final History history;

    MatterSheet(Headers headers, Steps steps, Progress progress, Cards cards, FileParts file, History history) {
        this.headers = headers;
        this.steps = steps;
        this.progress = progress;
        this.cards = cards;
        this.file = file;
        this.history = history;
    }

    MatterPage page(Scene scene, String done) {
        List<Timeline.Line> lines = history.of(scene);
        List<Deadline> running = progress.running(scene);
        List<Action> own = steps.offered(scene, null);
        List<ProcedureCard> procedures = cards.of(scene);
        boolean yours = !own.isEmpty()
                || procedures.stream().anyMatch(card -> !card.steps().isEmpty());
        return new MatterPage(
                steps.doneWords(done).orElse(""),
                headers.of(scene),
                progress.line(scene, lines),
                progress.turn(scene, running, yours),
                own,
                procedures,
                progress.clocks(running),
                file.linked(scene),
                file.parties(scene),
                cards.tracks(scene),
                steps.beside(scene),
                file.recusalHint(scene),
                file.filing(scene),
                file.statements(scene),
                file.evidence(scene),
                file.voice(scene),
                file.papers(scene),
                file.drafting(scene),
                history.happenings(lines),
                file.routes(scene));
    }
}
