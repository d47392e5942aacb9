/** What `npm run ingest -- --help` says. */
export const helpText = `npm run ingest -- FILE… [options]

Reads news reports and readouts, and prints what they tell of contacts, with the words that say so, and what would
become of it in the data. Nothing is written without --write.

FILE is plain text (UTF-8, or UTF-16 with its mark), if it may be with a first line " date YYYY-MM-DD By Author",
or a page saved by a browser (.html).

  --date YYYY-MM-DD  day of publication; weekdays in a report are counted from it
  --publisher NAME   who published it
  --title TEXT       its headline (one FILE only)
  --url ADDRESS      where it was read (one FILE only)
                     these four win over what the report says of itself
  --json             the drafts and what they would add, for machines
                     (npm run --silent ingest -- …, lest npm adds lines of its own)
  --write            checks all, asks, and puts it into the data; what is coded stays as it is
  --yes              --write without asking
  --data FOLDER      the data folder, public/data unless given
  --help             this text

Exit codes:
  0  done
  1  asked for wrongly: an option or a fact is wrong or missing
  2  a file cannot be read as a report; nothing was written
  3  the data cannot be read, would not be valid, or could not be written; the old files stand`;
