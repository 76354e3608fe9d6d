package org.acuerdo.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;

/** A number with the decimal sign of the reader's language or the other one. */
@FacesConverter(value = "acuerdo.decimal", managed = true)
@Dependent
public class DecimalConverter implements Converter<BigDecimal> {

    @Inject
    private Reader reader;

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return NumberReading.read(typed, reader.getLocale())
                .orElseThrow(() -> new ConverterException(
                        new Worded(reader.say("problem.notNumber", written(new BigDecimal("12.5"))))));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal number) {
        return number == null ? "" : written(number);
    }

    private String written(BigDecimal number) {
        var sign = DecimalFormatSymbols.getInstance(reader.getLocale()).getDecimalSeparator();
        return number.toPlainString().replace('.', sign);
    }
}
