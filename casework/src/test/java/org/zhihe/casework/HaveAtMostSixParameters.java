package org.zhihe.casework;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** More collaborators than six, and the class does the work of two. */
final class HaveAtMostSixParameters extends ArchCondition<JavaConstructor> {
    HaveAtMostSixParameters() {
        super("have at most six parameters");
    }

    @Override
    public void check(JavaConstructor constructor, ConditionEvents events) {
        int count = constructor.getRawParameterTypes().size();
        events.add(new SimpleConditionEvent(
                constructor, count <= 6, constructor.getFullName() + " has " + count + " parameters"));
    }
}
