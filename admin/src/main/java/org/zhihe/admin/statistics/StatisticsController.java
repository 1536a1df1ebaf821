package org.zhihe.admin.statistics;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;

/** The statistician's page. */
@Controller("/statistics")
@Secured("STATISTICIAN")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class StatisticsController {
    private final StatisticsSheet sheet;

    StatisticsController(StatisticsSheet sheet) {
        this.sheet = sheet;
    }

    @Get
    ModelAndView<StatisticsPage> show() {
        return new ModelAndView<>("admin/statistics", sheet.page());
    }
}
