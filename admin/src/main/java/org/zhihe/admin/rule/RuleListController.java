package org.zhihe.admin.rule;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Arrays;
import java.util.Optional;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.routing.RuleBooks;

/** Both tables as they count now, all of them or what concerns one kind of right. */
@Controller("/rules")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RuleListController {
    private final RuleBooks books;
    private final RuleSheet sheet;

    RuleListController(RuleBooks books, RuleSheet sheet) {
        this.books = books;
        this.sheet = sheet;
    }

    @Get
    ModelAndView<RuleListPage> list(
            @QueryValue(defaultValue = "") String done, @QueryValue(defaultValue = "") String right) {
        Optional<IpType> asked = Arrays.stream(IpType.values())
                .filter(one -> one.name().equals(right))
                .findFirst();
        return new ModelAndView<>("admin/rule/list", sheet.list(books.now(), done, asked));
    }
}
