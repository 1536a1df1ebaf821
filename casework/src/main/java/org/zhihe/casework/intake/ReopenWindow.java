package org.zhihe.casework.intake;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterStatus;

/** How long a concluded matter can be taken up again: the city's own setting, in days after the conclusion. */
@Singleton
public class ReopenWindow {
    private final int days;
    private final Clocks clocks;

    ReopenWindow(@Value("${zhihe.reopen-days:60}") int days, Clocks clocks) {
        this.days = days;
        this.clocks = clocks;
    }

    /** Empty for a matter that was not concluded: what was declined or taken back is filed anew. */
    public Optional<LocalDate> lastDay(Matter matter) {
        var ended = matter.concludedAt();
        return matter.status() == MatterStatus.CONCLUDED && ended != null
                ? Optional.of(LocalDate.ofInstant(ended, Clocks.ZONE).plusDays(days))
                : Optional.empty();
    }

    public boolean open(Matter matter) {
        return lastDay(matter).filter(last -> !last.isBefore(clocks.today())).isPresent();
    }
}
