package org.zhihe.portal.filing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.intake.Draft;
import org.zhihe.casework.intake.DraftKept;
import org.zhihe.casework.intake.DraftOutcome;
import org.zhihe.templates.Formats;
import org.zhihe.templates.Messages;

/** Tells a form on the screen what became of its draft. */
@Singleton
class DraftWords {
    private final Clocks clocks;
    private final Messages messages;

    DraftWords(Clocks clocks, Messages messages) {
        this.clocks = clocks;
        this.messages = messages;
    }

    DraftState of(Draft draft) {
        return new DraftState(Tokens.freshNumber(), draft.version(), href(draft.id()), saved(draft.savedAt()), "", "");
    }

    DraftState of(Way way, DraftKept kept) {
        int page = Tokens.freshNumber();
        if (kept.saved()) {
            return new DraftState(page, kept.version(), href(kept.id()), saved(kept.savedAt()), "", "");
        }
        boolean newer = kept.outcome() == DraftOutcome.NEWER;
        return new DraftState(
                page,
                kept.version(),
                newer ? href(kept.id()) : "",
                "",
                trouble(kept),
                newer ? way.draftHref(kept.id()) : "");
    }

    private String trouble(DraftKept kept) {
        String key = "DraftOutcome." + kept.outcome();
        return kept.savedAt() == null ? messages.get(key) : messages.get(key, when(kept.savedAt()));
    }

    private String saved(Instant at) {
        return messages.get("DraftOutcome.SAVED", when(at));
    }

    /** Of today the time, of another day the day too. */
    private String when(Instant at) {
        var there = at.atZone(Formats.ZONE);
        LocalTime time = there.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return there.toLocalDate().equals(clocks.today()) ? time.toString() : Formats.dateTime(at);
    }

    private static String href(long id) {
        return "/drafts/" + id;
    }
}
