package org.acuerdo.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** A whole number. */
@FacesConverter(value = "acuerdo.whole", managed = true)
@Dependent
public class WholeConverter implements Converter<Integer> {

    @Inject
    private Reader reader;

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return NumberReading.read(typed, reader.getLocale())
                    .map(BigDecimal::intValueExact)
                    .orElseThrow(this::notWhole);
        } catch (ArithmeticException e) {
            throw notWhole();
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer number) {
        return number == null ? "" : number.toString();
    }

    private ConverterException notWhole() {
        return new ConverterException(new Worded(reader.say("problem.notWhole")));
    }
}
