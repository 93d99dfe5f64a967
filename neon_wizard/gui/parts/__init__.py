"""What every window is made of: sizes and colours, widgets, fields, questions, the banner for errors."""
