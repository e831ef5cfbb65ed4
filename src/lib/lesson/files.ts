/** The files of one lesson, as texts. Where they come from (a folder, an archive, an editor) does not matter. */
export interface LessonFiles {
	/** Name of the lesson's folder; its address. */
	id: string;
	/** How the folder is named in problems, for example `lessons/chine-asie-centrale`. */
	folder: string;
	/** File name (`b1.md`) → content. */
	files: Readonly<Record<string, string>>;
}
