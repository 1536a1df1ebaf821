package org.zhihe.admin.clock;

import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.timekeeping.ClockDesk;
import org.zhihe.casework.timekeeping.Holding;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;

/** A step that changes one of the clocks of a matter. It stands beside the work: nobody waits for it. */
interface ClockStep extends BesideStep {
    /** Whether it can be done to this clock by who looks at it. */
    boolean fits(Deadline deadline, Scene scene);

    @Override
    default boolean offered(Scene scene) {
        return !fitting(scene).isEmpty();
    }

    @Override
    default Topic topic() {
        return Topic.CLOCKS;
    }

    @Override
    default int version(Scene scene) {
        return ClockDesk.version(scene.clocks());
    }

    default List<Deadline> fitting(Scene scene) {
        return scene.clocks().stream()
                .filter(Deadline::pending)
                .filter(one -> fits(one, scene))
                .toList();
    }

    /** Which one; the only one is chosen already. */
    default Field which(Scene scene, Messages messages) {
        List<Option> options = fitting(scene).stream()
                .map(one -> new Option(String.valueOf(one.id()), words(one, messages)))
                .toList();
        return choice(options);
    }

    static Field choice(List<Option> options) {
        Field field = Field.radio("clock", options).required();
        return options.size() == 1 ? field.defaultValue(options.get(0).value()) : field;
    }

    default String words(Deadline deadline, Messages messages) {
        return messages.of(deadline.rule());
    }

    default Deadline chosen(Scene scene, Answers answers) {
        return fitting(scene).stream()
                .filter(one -> String.valueOf(one.id()).equals(answers.text("clock")))
                .findFirst()
                .orElseThrow();
    }

    static Holding holding(Scene scene) {
        return new Holding(scene.officer(), scene.tracks(), scene.consultations());
    }

    static long id(Answers answers) {
        return Long.parseLong(answers.text("clock"));
    }
}
