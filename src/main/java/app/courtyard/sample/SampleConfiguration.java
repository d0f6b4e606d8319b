package app.courtyard.sample;

import app.courtyard.estate.WorkbookExample;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the sample as the example of how an estate's workbook is filled in. */
@Configuration(proxyBeanMethods = false)
class SampleConfiguration {

  @Bean
  WorkbookExample sampleWorkbook() {
    return new WorkbookExample("courtyard-sample.xlsx", SampleEstate::workbook);
  }
}
