package org.zhihe.admin.matter;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.casework.account.Officer;

/** A matter, for those on whose desk it lies. */
@Controller("/matters/{number}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class MatterController {
    private final Scenes scenes;
    private final MatterSheet sheet;

    MatterController(Scenes scenes, MatterSheet sheet) {
        this.scenes = scenes;
        this.sheet = sheet;
    }

    /** @param done name of the step that led here; anything else says nothing */
    @Get
    ModelAndView<MatterPage> show(Officer officer, String number, @QueryValue(defaultValue = "") String done) {
        return new ModelAndView<>("admin/matter", sheet.page(scenes.of(officer, number), done));
    }
}
