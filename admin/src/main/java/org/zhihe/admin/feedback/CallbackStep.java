package org.zhihe.admin.feedback;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.MatterStep;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.feedback.CallbackResult;
import org.zhihe.casework.feedback.Rating;
import org.zhihe.casework.feedback.RatingDesk;
import org.zhihe.casework.feedback.Ratings;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Fact;

/** Records the call that follows a bad rating. */
@Singleton
@Order(720)
class CallbackStep implements MatterStep {
    private final RatingDesk desk;
    private final Ratings ratings;
    private final Messages messages;

    CallbackStep(RatingDesk desk, Ratings ratings, Messages messages) {
        this.desk = desk;
        this.ratings = ratings;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "record-callback";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTAKE_OFFICER);
    }

    @Override
    public boolean offered(Scene scene) {
        return rating(scene).filter(Rating::waitsForCallback).isPresent();
    }

    @Override
    public int version(Scene scene) {
        return rating(scene).map(Rating::version).orElse(-1);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "call",
                        Field.radio("result", Option.of(CallbackResult.class, messages))
                                .required(),
                        Field.area("note").max(1000).required()));
    }

    /** What to talk about. */
    @Override
    public List<Fact> facts(Scene scene) {
        List<Fact> facts = new ArrayList<>();
        rating(scene).ifPresent(one -> {
            facts.add(Fact.of(messages.get("voice.rating.level"), messages.of(one.level())));
            facts.add(Fact.of(messages.get("voice.rating.resolution"), messages.of(one.resolution())));
            String comment = one.comment();
            if (comment != null) {
                facts.add(Fact.of(messages.get("voice.rating.comment"), comment));
            }
        });
        return facts;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.recordCallback(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("result", CallbackResult.class),
                answers.text("note"));
    }

    private Optional<Rating> rating(Scene scene) {
        return ratings.findByMatterId(scene.matter().id());
    }
}
