package org.zhihe.admin.queue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.RoleDesk;
import org.zhihe.casework.deadline.CalendarDays;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.Messages;

/** What an administrator owes, who has no matters: a second pair of eyes, and the holidays before the year begins. */
@Singleton
class AdministratorTasks {
    private final RoleDesk roles;
    private final CalendarDays days;
    private final Clocks clocks;
    private final Messages messages;

    AdministratorTasks(RoleDesk roles, CalendarDays days, Clocks clocks, Messages messages) {
        this.roles = roles;
        this.days = days;
        this.clocks = clocks;
        this.messages = messages;
    }

    List<QueuePage.Task> of(Officer officer) {
        return Stream.concat(roles(officer), years()).toList();
    }

    /** Neither those it proposed itself nor those about itself: another has to agree to them. */
    private Stream<QueuePage.Task> roles(Officer officer) {
        long waiting = roles.waiting().stream()
                .filter(line -> line.proposedBy() != officer.id() && !Objects.equals(line.staffId(), officer.id()))
                .count();
        return waiting == 0
                ? Stream.of()
                : Stream.of(new QueuePage.Task(messages.get("queue.task.roles", waiting), "/staff"));
    }

    /** The next year's are published in November. */
    private Stream<QueuePage.Task> years() {
        LocalDate today = clocks.today();
        int last = today.getMonth().compareTo(Month.NOVEMBER) < 0 ? today.getYear() : today.getYear() + 1;
        Set<Integer> known =
                days.years().stream().map(CalendarDays.Year::ofYear).collect(Collectors.toSet());
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !known.contains(year))
                .mapToObj(year -> new QueuePage.Task(
                        messages.get("queue.task.calendar", String.valueOf(year)), "/calendar/" + year));
    }
}
