package app.courtyard.capture;

import app.courtyard.people.Person;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Pictures of records for documents: those that their reader may see, and with their watermark. */
@Service
public class RecordPictures {

  private final PhotoViewing viewing;

  RecordPictures(PhotoViewing viewing) {
    this.viewing = viewing;
  }

  /**
   * A JPEG, 480 pixels on its long edge; empty where it is out of reach or has not come.
   *
   * @param number in the record's manifest, from 1
   */
  public Optional<byte[]> small(Person reader, UUID record, int number) {
    return viewing.copy(reader, record, number, PhotoCopies.Size.SMALL);
  }
}
