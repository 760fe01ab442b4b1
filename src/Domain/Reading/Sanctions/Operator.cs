namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>How a word decides something.</summary>
internal enum Operator
{
    /// <summary>No such word.</summary>
    None,

    /// <summary>"may not", "no longer": a verb that is denied to somebody.</summary>
    Denial,

    /// <summary>"sanctions", "sanctioned".</summary>
    Sanction,

    /// <summary>"blacklist", "designated".</summary>
    List,

    /// <summary>"ban", "barred", "embargo".</summary>
    Ban,

    /// <summary>"freeze", "blocked".</summary>
    Freeze,

    /// <summary>"halt", "closed", "expelled".</summary>
    Stop,

    /// <summary>"cap", "ceiling".</summary>
    Cap,

    /// <summary>"measures", "penalties", "hit": only the words around it tell.</summary>
    Measure,

    /// <summary>"lift", "unfroze".</summary>
    Lift,

    /// <summary>"ease", "exempted".</summary>
    Ease,

    /// <summary>"extend", "renewed".</summary>
    Extend,
}
