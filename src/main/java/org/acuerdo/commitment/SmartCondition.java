package org.acuerdo.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerdo.moderation.Description.Form;

/** What a rule can ask of the fields that it looks at. Nothing that is empty fulfils any of them. */
public enum SmartCondition {
    /** Each field says something. */
    ALL_FILLED {
        @Override
        boolean holds(SmartRule rule, Said said) {
            return rule.fields().stream().allMatch(said::isSaid);
        }
    },
    /** At least one field says something. */
    ANY_FILLED {
        @Override
        boolean holds(SmartRule rule, Said said) {
            return rule.fields().stream().anyMatch(said::isSaid);
        }
    },
    /** The text has as many characters as it should. */
    LENGTH {
        @Override
        boolean isRight(SmartRule rule, Set<String> lists, Map<String, Form> forms) {
            return rule.fields().size() == 1 && hasOneThreshold(rule);
        }

        @Override
        boolean holds(SmartRule rule, Said said) {
            var text = said.text(rule.fields().get(0));
            return !text.isEmpty() && rule.fits(text.codePointCount(0, text.length()));
        }

        @Override
        List<Object> arguments(SmartRule rule, Said said) {
            var text = said.text(rule.fields().get(0));
            return List.of(rule.threshold(), text.codePointCount(0, text.length()));
        }
    },
    /** The texts say something, and none of the words. */
    WITHOUT_WORDS {
        @Override
        boolean isRight(SmartRule rule, Set<String> lists, Map<String, Form> forms) {
            return rule.words() != null && lists.contains(rule.words());
        }

        @Override
        boolean holds(SmartRule rule, Said said) {
            return rule.fields().stream().allMatch(said::isSaid)
                    && said.named(rule.words(), rule.fields()).isEmpty();
        }

        @Override
        List<Object> arguments(SmartRule rule, Said said) {
            return List.of(said.named(rule.words(), rule.fields()));
        }
    },
    /** The first field says something, or the others name one of the words. */
    FILLED_OR_NAMED {
        @Override
        boolean isRight(SmartRule rule, Set<String> lists, Map<String, Form> forms) {
            return rule.words() != null && lists.contains(rule.words());
        }

        @Override
        boolean holds(SmartRule rule, Said said) {
            var others = rule.fields().subList(1, rule.fields().size());
            return said.isSaid(rule.fields().get(0))
                    || !said.named(rule.words(), others).isEmpty();
        }
    },
    /** The two numbers are not the same. */
    DIFFERENT {
        @Override
        boolean isRight(SmartRule rule, Set<String> lists, Map<String, Form> forms) {
            return areTwo(rule, forms, Form.NUMBER);
        }

        @Override
        boolean holds(SmartRule rule, Said said) {
            return rule.fields().stream().allMatch(said::isSaid)
                    && number(rule, said, 0).compareTo(number(rule, said, 1)) != 0;
        }

        private static BigDecimal number(SmartRule rule, Said said, int place) {
            return new BigDecimal(said.text(rule.fields().get(place)));
        }
    },
    /** From the second date to the first it is as many years as it should be. */
    YEARS_BETWEEN {
        @Override
        boolean isRight(SmartRule rule, Set<String> lists, Map<String, Form> forms) {
            return areTwo(rule, forms, Form.DATE) && hasOneThreshold(rule);
        }

        @Override
        boolean holds(SmartRule rule, Said said) {
            if (!rule.fields().stream().allMatch(said::isSaid)) {
                return false;
            }
            var end = LocalDate.parse(said.text(rule.fields().get(0)));
            var start = LocalDate.parse(said.text(rule.fields().get(1)));
            var years = ChronoUnit.YEARS.between(start, end);
            // A day too early is not nought years, and a day more than ten years is more than ten.
            return !end.isBefore(start)
                    && rule.fits(years)
                    && (rule.most() == null
                            || years < rule.most()
                            || start.plusYears(years).equals(end));
        }

        @Override
        List<Object> arguments(SmartRule rule, Said said) {
            return List.of(rule.threshold());
        }
    };

    /** Whether what is said fulfils the rule. */
    abstract boolean holds(SmartRule rule, Said said);

    /** What the advice of a rule that does not hold is filled with. */
    List<Object> arguments(SmartRule rule, Said said) {
        return List.of();
    }

    /** Whether the file gives the rule what the condition needs. */
    boolean isRight(SmartRule rule, Set<String> lists, Map<String, Form> forms) {
        return true;
    }

    private static boolean hasOneThreshold(SmartRule rule) {
        return (rule.least() == null) != (rule.most() == null);
    }

    private static boolean areTwo(SmartRule rule, Map<String, Form> forms, Form form) {
        return rule.fields().size() == 2 && rule.fields().stream().allMatch(field -> forms.get(field) == form);
    }
}
