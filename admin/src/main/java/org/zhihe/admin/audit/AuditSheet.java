package org.zhihe.admin.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.zhihe.casework.audit.AuditLine;
import org.zhihe.casework.audit.AuditOutcome;
import org.zhihe.casework.audit.AuditQuestion;
import org.zhihe.casework.audit.AuditSearch;
import org.zhihe.casework.audit.ChainState;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Pager;

/** Words the audit's page. */
@Singleton
class AuditSheet {
    private static final List<String> FIELDS = List.of("from", "until", "person", "matter", "act", "outcome", "before");

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Clocks.ZONE);

    private final AuditSearch search;
    private final AuditFilter filter;
    private final Messages messages;

    AuditSheet(AuditSearch search, AuditFilter filter, Messages messages) {
        this.search = search;
        this.filter = filter;
        this.messages = messages;
    }

    AuditPage page(Answers answers, List<AuditLine> lines) {
        boolean more = lines.size() > AuditQuestion.PAGE;
        List<AuditLine> shown = more ? lines.subList(0, AuditQuestion.PAGE) : lines;
        SubmittedForm asked = answers.submitted();
        String newest = asked.first("before").isEmpty() ? "" : href(asked.with("before", ""));
        String older = more
                ? href(asked.with(
                        "before", String.valueOf(shown.get(shown.size() - 1).id())))
                : "";
        ChainState state = search.state();
        return new AuditPage(
                chain(state),
                alarm(state),
                filter.view(answers),
                shown.stream().map(line -> row(line, asked)).toList(),
                new Pager(1, 1, -1, newest, older));
    }

    private AuditRow row(AuditLine line, SubmittedForm asked) {
        SubmittedForm fresh = asked.with("before", "");
        String number = Objects.requireNonNullElse(line.number(), "");
        return new AuditRow(
                line.occurredAt(),
                SECONDS.format(line.occurredAt()),
                who(line),
                line.actorId() == null ? "" : href(fresh.with("person", person(line))),
                messages.of(line.act()),
                line.outcome() == AuditOutcome.REFUSED,
                number,
                number.isEmpty() ? "" : href(fresh.with("matter", number)),
                line.subject(),
                Objects.requireNonNullElse(line.network(), ""));
    }

    private String who(AuditLine line) {
        return line.login() == null
                ? messages.get("audit.who." + line.actorKind(), Objects.requireNonNullElse(line.actorId(), ""))
                : messages.get("audit.who.STAFF.named", line.name(), line.login());
    }

    private static String person(AuditLine line) {
        return line.login() == null
                ? line.actorKind().name().toLowerCase(Locale.ROOT) + " " + line.actorId()
                : line.login();
    }

    private List<Fact> chain(ChainState state) {
        return List.of(
                Fact.of(messages.get("audit.linked"), at(state.linked())),
                Fact.of(messages.get("audit.verified"), at(state.verified())));
    }

    private String at(@Nullable AuditLine line) {
        return line == null ? messages.get("audit.never") : messages.show(line.occurredAt());
    }

    private String alarm(ChainState state) {
        return state.verified() != null && state.verified().outcome() == AuditOutcome.REFUSED
                ? messages.get("audit.alarm")
                : "";
    }

    private static String href(SubmittedForm asked) {
        UriBuilder address = UriBuilder.of("/audit");
        for (String field : FIELDS) {
            if (!asked.first(field).isEmpty()) {
                address.queryParam(field, asked.first(field));
            }
        }
        return address.build().toString();
    }
}
