package org.acuerdo.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** A time of day of 24 hours. */
@FacesConverter(value = "acuerdo.time", managed = true)
@Dependent
public class TimeConverter implements Converter<LocalTime> {

    @Inject
    private Reader reader;

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm[:ss]");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(typed.strip(), TYPED);
        } catch (DateTimeParseException e) {
            throw new ConverterException(new Worded(reader.say("problem.notTime")), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
