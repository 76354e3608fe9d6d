package org.acuerdo.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;

/** A day as the browser's date field sends it, or as the reader's language writes it short. */
@FacesConverter(value = "acuerdo.date", managed = true)
@Dependent
public class DateConverter implements Converter<LocalDate> {

    @Inject
    private Reader reader;

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        for (var format :
                List.of(DateTimeFormatter.ISO_LOCAL_DATE, local(FormatStyle.SHORT), local(FormatStyle.LONG))) {
            try {
                return LocalDate.parse(typed.strip(), format);
            } catch (DateTimeParseException e) {
                // The next format may fit.
            }
        }
        throw new ConverterException(new Worded(
                reader.say("problem.notDate", LocalDate.of(2026, 3, 31).toString())));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private DateTimeFormatter local(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).localizedBy(reader.getLocale());
    }
}
