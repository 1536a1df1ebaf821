package org.zhihe.admin.step;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.ActionGroup;

/** All steps there are, and which of them this officer may take now. */
@Singleton
public class Steps {
    private final List<Step> steps;
    private final Messages messages;

    Steps(List<Step> steps, Messages messages) {
        this.steps = List.copyOf(steps);
        this.messages = messages;
    }

    /** A step of another role, and one that the matter has nothing for, do not exist. */
    public Step of(Scene scene, String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name) && mayEver(step, scene))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As buttons; the first of a card that leads forward stands out. */
    public List<Action> offered(Scene scene, @Nullable ProcedureKind procedure) {
        return offered(scene, step -> step.procedure() == procedure && !step.beside(scene));
    }

    /** Those that stand beside the work, by what they are about. */
    public List<ActionGroup> beside(Scene scene) {
        return Arrays.stream(Topic.values())
                .map(topic -> new ActionGroup(
                        messages.get("matter.aside." + topic),
                        offered(scene, step -> step.beside(scene) && step.topic() == topic)))
                .filter(group -> !group.actions().isEmpty())
                .toList();
    }

    private List<Action> offered(Scene scene, Predicate<Step> wanted) {
        List<Action> actions = new ArrayList<>();
        for (Step step : steps) {
            if (wanted.test(step) && mayEver(step, scene) && step.offered(scene)) {
                actions.add(new Action(
                        messages.get(step.words(scene) + ".title"),
                        messages.get(step.words(scene) + ".line"),
                        MatterPaths.step(scene.number(), step.name()),
                        step.forward(scene) && actions.stream().noneMatch(Action::primary)));
            }
        }
        return actions;
    }

    /** The sentence that says a step has been taken; empty for a name that is no step. */
    public Optional<String> doneWords(String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .map(step -> messages.get("step." + step.name() + ".done"));
    }

    List<Step> all() {
        return steps;
    }

    private static boolean mayEver(Step step, Scene scene) {
        return step.roles().contains(scene.officer().role()) && step.concerns(scene);
    }
}
